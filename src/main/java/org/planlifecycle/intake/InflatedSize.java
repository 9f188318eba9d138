package org.planlifecycle.intake;

import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of packed content, and stops at once when it is too much; keeps nothing of it. */
public class InflatedSize {

    /** There is more in it than may be. */
    public static class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final byte[] buffer = new byte[16 * 1024];
    private final long limit;
    private long counted;

    /** @param limit in bytes, of all that is counted together */
    public InflatedSize(long limit) {
        this.limit = limit;
    }

    public void count(InputStream unpacked) throws IOException {
        for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
            counted += read;
            if (counted > limit) {
                throw new TooMuch();
            }
        }
    }
}
