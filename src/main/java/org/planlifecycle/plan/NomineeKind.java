package org.planlifecycle.plan;

/** Who can be nominated. */
public enum NomineeKind {
    COLLECTIVE("Tập thể", "TT"),
    INDIVIDUAL("Cá nhân", "CN");

    private final String label;
    private final String codePrefix;

    NomineeKind(String label, String codePrefix) {
        this.label = label;
        this.codePrefix = codePrefix;
    }

    public String label() {
        return label;
    }

    /** How the codes of such nominations begin: {@code TT-001}, {@code CN-001}. */
    public String codePrefix() {
        return codePrefix;
    }
}
