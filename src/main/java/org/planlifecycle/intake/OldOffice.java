package org.planlifecycle.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What lies in the container of old Office files: a file of today that is locked lies in one too. */
public enum OldOffice {

    LOCKED, OLD, DAMAGED;

    /** Looks into such a container. */
    public static OldOffice in(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY) ? LOCKED : OLD;
        } catch (IOException | RuntimeException unreadable) {
            return DAMAGED;
        }
    }
}
