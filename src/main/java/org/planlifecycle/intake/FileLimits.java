package org.planlifecycle.intake;

/**
 * How much a file may hold once it is opened; a small file can unpack to more than a machine holds.
 *
 * @param inflatedMib unpacked, in MiB, of all parts together
 * @param parts how many parts or objects a file has
 * @param megapixels of one picture
 */
public record FileLimits(int inflatedMib, int parts, int megapixels) {

    public FileLimits {
        if (inflatedMib < 1 || parts < 1 || megapixels < 1) {
            throw new IllegalArgumentException("Limits of files must be positive");
        }
    }

    long inflatedBytes() {
        return inflatedMib * 1024L * 1024L;
    }

    long pixels() {
        return megapixels * 1_000_000L;
    }
}
