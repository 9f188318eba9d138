package org.planlifecycle.rehearsal;

import java.util.Locale;
import java.util.Map;
import org.planlifecycle.reminder.ladder.LadderAction;

/** What a mark on the timeline stands for; shape and letter together tell it without its colour. */
enum MarkKind {
    MAIL_TO_CONTACT(Group.LADDER, Shape.ENVELOPE, "Đ", "Thư nhắc đầu mối của đơn vị"),
    MAIL_TO_SECRETARY(Group.LADDER, Shape.ENVELOPE, "B", "Thư nhắc bí thư cấp ủy"),
    PUT_ON_CALL_LIST(Group.LADDER, Shape.RING, "G", "Đưa vào danh sách gọi điện"),
    FORMAL_LETTER(Group.LADDER, Shape.PAGE, "C", "Trình ký công văn đôn đốc"),
    ESCALATED(Group.LADDER, Shape.TRIANGLE, "T", "Trình Thường trực"),
    CALLED(Group.OFFICE, Shape.DISC, "G", "Đã gọi điện, ghi kết quả"),
    RETURNED(Group.OFFICE, Shape.ARROW, "R", "Trả lại báo cáo"),
    ACCEPTED(Group.OFFICE, Shape.HEXAGON, "✓", "Báo cáo đạt yêu cầu"),
    EXTENSION_GRANTED(Group.OFFICE, Shape.DIAMOND, "H", "Đồng ý gia hạn"),
    EXTENSION_SHORTENED(Group.OFFICE, Shape.DIAMOND, "h", "Gia hạn ngắn hơn đề nghị"),
    EXTENSION_REFUSED(Group.OFFICE, Shape.CROSSED_DIAMOND, "K", "Không gia hạn"),
    MISSING(Group.OFFICE, Shape.CROSSED_BOX, "V", "Khép sổ, đơn vị không nộp"),
    ACKNOWLEDGED(Group.UNIT, Shape.DOT, "n", "Xác nhận đã nhận yêu cầu"),
    SUBMITTED(Group.UNIT, Shape.BOX, "N", "Nộp báo cáo đúng hạn"),
    SUBMITTED_LATE(Group.UNIT, Shape.CUT_BOX, "M", "Nộp báo cáo muộn hạn"),
    RESUBMITTED(Group.UNIT, Shape.BOX, "L", "Nộp lại báo cáo"),
    EXTENSION_ASKED(Group.UNIT, Shape.OPEN_DIAMOND, "X", "Xin gia hạn"),
    PLAN_ISSUED(Group.PLAN, Shape.FLAG, "P", "Ban hành kế hoạch"),
    PLAN_AMENDED(Group.PLAN, Shape.FLAG, "S", "Sửa thời hạn của kế hoạch"),
    DIRECTED(Group.PLAN, Shape.FLAG, "Y", "Ý kiến chỉ đạo của Thường trực"),
    CUT_OFF(Group.PLAN, Shape.FLAG, "K", "Khép việc nhận báo cáo");

    private static final Map<LadderAction, MarkKind> OF_ACTIONS = Map.of(
            LadderAction.MAIL_CONTACT, MAIL_TO_CONTACT, LadderAction.MAIL_SECRETARY, MAIL_TO_SECRETARY,
            LadderAction.PHONE_CALL, PUT_ON_CALL_LIST, LadderAction.FORMAL_LETTER, FORMAL_LETTER,
            LadderAction.LIST_TO_STANDING_COMMITTEE, ESCALATED);

    private final Group group;
    private final Shape shape;
    private final String letter;
    private final String label;

    MarkKind(Group group, Shape shape, String letter, String label) {
        this.group = group;
        this.shape = shape;
        this.letter = letter;
        this.label = label;
    }

    /** Who does what the mark shows. */
    enum Group {
        LADDER("Hệ thống đôn đốc theo mốc"),
        UNIT("Đơn vị làm"),
        OFFICE("Cơ quan Đảng ủy làm"),
        PLAN("Chung cho cả kế hoạch");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The outline, as a path in a box of 16 by 16; {@code letterY} is the base line of the letter in it. */
    enum Shape {
        ENVELOPE("M.8 2H15.2V14.4H.8Z M.8 2L8 5.2L15.2 2", 13.2),
        RING("M8 .9A7.1 7.1 0 1 1 7.99 .9Z", 11.2),
        DISC("M8 .5A7.5 7.5 0 1 1 7.99 .5Z", 11.2),
        PAGE("M2.2 .8H10.4L13.8 4.2V15.2H2.2Z M10.4 .8V4.2H13.8", 12.6),
        TRIANGLE("M8 .4L15.8 15.2H.2Z", 13.8),
        ARROW("M6 .8H15.2V15.2H6L.4 8Z", 11.2),
        HEXAGON("M4.4 .8H11.6L15.6 8L11.6 15.2H4.4L.4 8Z", 11.4),
        DIAMOND("M8 0L16 8L8 16L0 8Z", 11),
        OPEN_DIAMOND("M8 .6L15.4 8L8 15.4L.6 8Z", 11),
        CROSSED_DIAMOND("M8 .6L15.4 8L8 15.4L.6 8Z M2.6 2.6L4.3 4.3 M13.4 13.4L11.7 11.7 M13.4 2.6L11.7 4.3 M2.6 13.4L4.3 11.7",
                11),
        DOT("M8 3A5 5 0 1 1 7.99 3Z", 10.4),
        BOX("M1 1H15V15H1Z", 11.4),
        CUT_BOX("M4.6 1H15V15H1V4.6Z", 11.6),
        CROSSED_BOX("M1 1H15V15H1Z M1 1L4 4 M15 1L12 4 M1 15L4 12 M15 15L12 12", 11.4),
        FLAG("M1.4 .6H15.4L12.6 7L15.4 13.4H1.4Z M1.4 .6V16", 10.2);

        private final String path;
        private final double letterY;

        Shape(String path, double letterY) {
            this.path = path;
            this.letterY = letterY;
        }

        String path() {
            return path;
        }

        double letterY() {
            return letterY;
        }

        /** Where the letter's middle stands: a little off the centre in shapes that are not symmetric. */
        double letterX() {
            return switch (this) {
                case ARROW -> 9;
                case FLAG -> 7;
                default -> 8;
            };
        }
    }

    static MarkKind of(LadderAction action) {
        return OF_ACTIONS.get(action);
    }

    /** Whether it shows a step of the reminder ladder. */
    boolean isStep() {
        return group == Group.LADDER;
    }

    boolean isSubmission() {
        return this == SUBMITTED || this == SUBMITTED_LATE || this == RESUBMITTED;
    }

    Group group() {
        return group;
    }

    Shape shape() {
        return shape;
    }

    String letter() {
        return letter;
    }

    String label() {
        return label;
    }

    /** Names its symbol and its style on the page. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
