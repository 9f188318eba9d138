package org.planlifecycle.kernel;

/** The one place and time in which the product works. */
public final class Vietnam {

    /** The zone in which every date of the product is meant; the engine stores its timestamps without one. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    private Vietnam() {
    }
}
