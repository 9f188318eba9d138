package org.planlifecycle.platform.fault;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.mail.MailException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The kinds of technical causes, the most telling first, each with what it is and what to do about it. */
enum Fault {

    NO_WORKING_TERM(said("^No working term |^Working term '"),
            "Bảng thời hạn công việc chưa có thời hạn đúng cho bước này; đề nghị quản trị hệ thống bổ sung, rồi cho chạy lại"),
    NO_CHAIR(said("presides the Standing Committee"),
            "Danh bạ chưa ghi ai chủ trì Ban Thường vụ trong ngày này; đề nghị quản trị hệ thống bổ sung, rồi cho chạy lại"),
    NO_RULE_IN_FORCE(said("^No rules for attachments |^No outline of |^Nobody to report to "),
            "Chưa khai báo cấp trên nhận văn bản, đề cương tổng hợp hoặc quy định tệp gửi kèm cho ngày này; đề nghị quản "
                    + "trị hệ thống bổ sung, rồi cho chạy lại"),
    DECISION_UNCLEAR(said("^Decision '.*' gave "),
            "Bảng quyết định không cho đúng một kết quả; đề nghị quản trị hệ thống kiểm tra bảng, rồi cho chạy lại"),
    NOBODY_WAITS(thrown(MismatchingMessageCorrelationException.class),
            "Không có, hoặc có nhiều hơn một, lượt chạy đang chờ tin này; đề nghị quản trị hệ thống đối chiếu kế hoạch "
                    + "liên quan, rồi cho chạy lại"),
    OUT_OF_MEMORY(thrown(OutOfMemoryError.class),
            "Máy chủ thiếu bộ nhớ; đề nghị quản trị hệ thống bổ sung bộ nhớ hoặc khởi động lại, rồi cho chạy lại"),
    DISK_FULL(said("(?i)no space left on device|disk quota exceeded|not enough space").or(sqlState("53100")),
            "Máy chủ đã hết dung lượng đĩa; đề nghị quản trị hệ thống giải phóng dung lượng, rồi cho chạy lại"),
    DATABASE_AWAY(thrown(SQLTransientConnectionException.class).or(thrown(CannotCreateTransactionException.class))
            .or(sqlState("08...|57P0[1-3]|53300|90067|90098|90121|90135")),
            "Không kết nối được cơ sở dữ liệu; đề nghị quản trị hệ thống kiểm tra máy chủ cơ sở dữ liệu và đường truyền, "
                    + "rồi cho chạy lại"),
    CHANGED_AT_ONCE(thrown(OptimisticLockingException.class).or(sqlState("40001|40P01|90131")),
            "Nhiều việc cùng thay đổi một nội dung nên việc này phải dừng; đề nghị cho chạy lại"),
    MAIL_SERVER(thrown(MailException.class).or(named("jakarta\\.mail\\..*|org\\.eclipse\\.angus\\.mail\\..*")),
            "Không gửi được thư điện tử; đề nghị quản trị hệ thống kiểm tra máy chủ thư và địa chỉ nhận, rồi cho chạy lại"),
    TOO_SLOW(thrown(SQLTimeoutException.class).or(thrown(SocketTimeoutException.class))
            .or(thrown(TimeoutException.class)).or(sqlState("57014|55P03|HYT00|HYT01")),
            "Chờ quá lâu mà không có trả lời; đề nghị quản trị hệ thống kiểm tra tải của máy chủ và đường truyền, "
                    + "rồi cho chạy lại"),
    OTHER_SERVER_AWAY(thrown(ConnectException.class).or(thrown(UnknownHostException.class))
            .or(thrown(NoRouteToHostException.class)),
            "Không kết nối được máy chủ khác; đề nghị quản trị hệ thống kiểm tra đường truyền và máy chủ đó, "
                    + "rồi cho chạy lại"),
    TOO_LONG(sqlState("22001"),
            "Có nội dung dài quá mức cơ sở dữ liệu nhận được; đề nghị báo quản trị hệ thống xử lý, rồi cho chạy lại"),
    NOT_ACCEPTED(sqlState("23..."),
            "Dữ liệu trùng, thiếu hoặc trái ràng buộc nên cơ sở dữ liệu không nhận; đề nghị báo quản trị hệ thống sửa "
                    + "dữ liệu, rồi cho chạy lại"),
    DATABASE(thrown(SQLException.class),
            "Cơ sở dữ liệu không thực hiện được lệnh; đề nghị báo quản trị hệ thống xử lý, rồi cho chạy lại"),
    FILE(thrown(IOException.class),
            "Không đọc hoặc ghi được tệp trên máy chủ; đề nghị quản trị hệ thống kiểm tra thư mục và quyền truy cập, "
                    + "rồi cho chạy lại"),
    MODEL(named("org\\.camunda\\.bpm\\.(impl\\.juel|dmn|engine\\.exception\\.dmn)\\..*|.*\\.ELException"),
            "Sơ đồ quy trình hoặc bảng quyết định không khớp với phần mềm; đề nghị báo quản trị hệ thống xử lý, "
                    + "rồi cho chạy lại"),
    MISSING(thrown(NullPointerException.class).or(thrown(NoSuchElementException.class))
            .or(thrown(EmptyResultDataAccessException.class)),
            "Thiếu dữ liệu mà bước này cần; đề nghị báo quản trị hệ thống bổ sung, rồi cho chạy lại"),
    NOT_AS_EXPECTED(thrown(IllegalStateException.class).or(thrown(IllegalArgumentException.class)),
            "Dữ liệu của kế hoạch không đúng như bước này đòi hỏi; đề nghị báo quản trị hệ thống kiểm tra, "
                    + "rồi cho chạy lại"),
    UNKNOWN(any -> true,
            "Phần mềm gặp lỗi chưa rõ nguyên nhân; đề nghị báo quản trị hệ thống kiểm tra, rồi cho chạy lại");

    private final Predicate<Throwable> cause;
    private final String sentence;

    Fault(Predicate<Throwable> cause, String sentence) {
        this.cause = cause;
        this.sentence = sentence;
    }

    boolean isCausedBy(Throwable thrown) {
        return cause.test(thrown);
    }

    /** Without its full stop, so that the id of the fault can follow. */
    String sentence() {
        return sentence;
    }

    private static Predicate<Throwable> thrown(Class<? extends Throwable> type) {
        return type::isInstance;
    }

    private static Predicate<Throwable> named(String pattern) {
        return thrown -> thrown.getClass().getName().matches(pattern);
    }

    private static Predicate<Throwable> said(String pattern) {
        Pattern words = Pattern.compile(pattern);
        return thrown -> thrown.getMessage() != null && words.matcher(thrown.getMessage()).find();
    }

    private static Predicate<Throwable> sqlState(String pattern) {
        return thrown -> thrown instanceof SQLException failure && failure.getSQLState() != null
                && failure.getSQLState().matches(pattern);
    }
}
