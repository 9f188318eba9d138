package org.planlifecycle.document;

/** One sequence of document numbers: of one issuing body, one type and one term of the committee. */
public record NumberSeries(String issuingBody, String typeSign, String term) {

    /** The number as it is printed: at least two digits, such as {@code 08-KH/ĐUK}. */
    public String text(int number) {
        return "%02d-%s/%s".formatted(number, typeSign, issuingBody);
    }

    /** What a draft shows in place of a number. */
    public String textWithoutNumber() {
        return "…-%s/%s".formatted(typeSign, issuingBody);
    }
}
