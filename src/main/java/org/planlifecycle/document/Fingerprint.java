package org.planlifecycle.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a document's bytes, as 64 lower-case hexadecimal digits. */
public final class Fingerprint {

    private Fingerprint() {
    }

    public static String of(byte[] content) {
        return hex(sha256().digest(content));
    }

    /** Of all that is left in the stream, which is not held in memory. */
    public static String of(InputStream content) throws IOException {
        DigestInputStream read = new DigestInputStream(content, sha256());
        read.transferTo(OutputStream.nullOutputStream());
        return hex(read.getMessageDigest().digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }
}
