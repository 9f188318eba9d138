package org.planlifecycle.directory;

/** The kinds of organisation that a plan can be issued to. */
public enum UnitKind {

    DANG_BO_CO_SO("Đảng bộ cơ sở"),
    CHI_BO_CO_SO("Chi bộ cơ sở"),
    DOAN_THE("Đoàn thể");

    private final String title;

    UnitKind(String title) {
        this.title = title;
    }

    /** The Vietnamese words for this kind. */
    public String title() {
        return title;
    }
}
