package org.planlifecycle.conference;

/** How the conference is held; {@link #POSTPONE} means that it is not held on the chosen day. */
public enum ConferenceMode {
    IN_PERSON("Trực tiếp"),
    HYBRID("Trực tiếp kết hợp trực tuyến"),
    ONLINE("Trực tuyến"),
    POSTPONE("Hoãn hội nghị");

    private final String label;

    ConferenceMode(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
