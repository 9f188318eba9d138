package org.planlifecycle.report;

import org.planlifecycle.deadline.PrintedDates;

/** What a unit reads about its time, in its mail and in its task alike. */
public record ExtensionAnswerText(ReportExtension extension) {

    public String sentences() {
        return switch (extension.decision()) {
            case WAITING -> "Đề nghị gia hạn đang chờ Ban Tuyên giáo trả lời.";
            case GRANTED -> granted();
            case REFUSED -> "Không được gia hạn, hạn nộp vẫn là hết ngày %s. Lý do: %s".formatted(
                    extension.oldLastDay() == null ? "đã giao" : PrintedDates.formatDate(extension.oldLastDay()),
                    extension.answer());
        };
    }

    private String granted() {
        String day = PrintedDates.formatDate(extension.grantedDay());
        String asked = extension.isShortened()
                ? " (đơn vị xin đến hết ngày %s)".formatted(PrintedDates.formatDate(extension.proposedDay())) : "";
        String why = extension.answer() == null || extension.answer().isBlank() ? ""
                : " Lý do, ý kiến: " + extension.answer();
        return "Đã được gia hạn đến hết ngày %s%s.%s".formatted(day, asked, why);
    }
}
