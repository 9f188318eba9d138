package org.planlifecycle.intake;

import java.nio.ByteBuffer;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/** Tells a whole picture from one whose sending broke off, without unpacking it. */
final class PictureEnd {

    private static final int MARK = 0xff;
    private static final int END_OF_JPEG = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int PNG_HEAD = 8;
    private static final int PNG_CHUNK = 12;
    private static final int END_OF_PNG = 0x49454e44;

    private PictureEnd() {
    }

    /** Whether its mark of the end is there; what stands behind it does not matter. */
    static boolean isReached(FileType type, byte[] content) {
        return switch (type) {
            case JPEG -> jpegEnds(content);
            case PNG -> pngEnds(content);
            default -> true;
        };
    }

    private static boolean jpegEnds(byte[] content) {
        int at = 2;
        while (at + 1 < content.length) {
            int mark = content[at + 1] & MARK;
            if ((content[at] & MARK) != MARK || mark == MARK || isInsideScan(mark)) {
                at++;
            } else if (mark == END_OF_JPEG) {
                return true;
            } else if (at + 3 < content.length) {
                at += 2 + ((content[at + 2] & MARK) << 8 | content[at + 3] & MARK);
                at = mark == START_OF_SCAN ? endOfScan(content, at) : at;
            } else {
                return false;
            }
        }
        return false;
    }

    /** Where the next mark stands that does not belong to packed points. */
    private static int endOfScan(byte[] content, int from) {
        int at = from;
        while (at + 1 < content.length && ((content[at] & MARK) != MARK || isInsideScan(content[at + 1] & MARK))) {
            at++;
        }
        return at;
    }

    private static boolean isInsideScan(int mark) {
        return mark == 0 || mark >= 0xd0 && mark <= 0xd7;
    }

    private static boolean pngEnds(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        long at = PNG_HEAD;
        while (at + PNG_CHUNK <= content.length) {
            if (bytes.getInt((int) at + 4) == END_OF_PNG) {
                return true;
            }
            at += PNG_CHUNK + (bytes.getInt((int) at) & 0xffffffffL);
        }
        return false;
    }

    /** Whether every strip or tile of a page of a TIFF lies within the file. */
    static boolean holdsPage(IIOMetadata page, long length) throws IIOInvalidTreeException {
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(page);
        return lieWithin(directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_OFFSETS),
                directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS), length)
                && lieWithin(directory.getTIFFField(BaselineTIFFTagSet.TAG_TILE_OFFSETS),
                directory.getTIFFField(BaselineTIFFTagSet.TAG_TILE_BYTE_COUNTS), length);
    }

    private static boolean lieWithin(TIFFField offsets, TIFFField sizes, long length) {
        if (offsets == null || sizes == null) {
            return true;
        }
        for (int index = 0; index < Math.min(offsets.getCount(), sizes.getCount()); index++) {
            if (offsets.getAsLong(index) + sizes.getAsLong(index) > length) {
                return false;
            }
        }
        return true;
    }
}
