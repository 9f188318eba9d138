package org.planlifecycle.platform.access;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import org.planlifecycle.directory.Role;

/**
 * The lists that people find in Tasklist, from top to bottom. The name is what they read and the key under which a
 * filter is found again; the expressions stand in code only.
 */
enum TaskFilter {

    MINE("Việc của tôi", "Những việc đã nhận về mình", "#1565c0", TaskFilter::everyone,
            query -> query.taskAssigneeExpression("${currentUser()}").orderByDueDate().asc()),
    OF_MY_UNIT("Việc của đơn vị tôi", "Những việc giao cho đơn vị, ban của tôi mà chưa ai nhận", "#2e7d32",
            TaskFilter::everyone, query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")
                    .taskUnassigned().orderByDueDate().asc()),
    DUE_SOON("Sắp đến hạn (3 ngày)", "Những việc đến hạn trong ba ngày tới", "#ef6c00", TaskFilter::everyone,
            query -> query.dueAfterExpression("${now()}")
                    .dueBeforeExpression("${dateTime().plusDays(3).toDate()}").orderByDueDate().asc()),
    OVERDUE("Quá hạn", "Những việc đã quá hạn mà chưa xong", "#c62828", TaskFilter::everyone,
            query -> query.dueBeforeExpression("${now()}").orderByDueDate().asc()),
    WAITING_FOR_APPROVAL("Chờ phê duyệt", "Những việc đang chờ Ban Thường vụ", "#6a1b9a", TaskFilter::supervisors,
            query -> query.taskCandidateGroup(Role.STANDING_COMMITTEE_CHAIR.group()).includeAssignedTasks()
                    .orderByDueDate().asc()),
    REPORTS_OPEN("Đơn vị chưa nộp báo cáo", "Các báo cáo của đơn vị chưa được gửi", "#00695c",
            TaskFilter::supervisors, query -> query.taskDefinitionKey("userTask_submitReport")
                    .orderByDueDate().asc()),
    ALL("Tất cả công việc", "Mọi việc đang mở của mọi kế hoạch", "#455a64", TaskFilter::supervisors,
            query -> query.orderByDueDate().asc());

    private static final List<Map<String, String>> SHOWN_TO_SUPERVISORS =
            List.of(Map.of("name", "unitCode", "label", "Mã đơn vị"), Map.of("name", "planId", "label", "Mã kế hoạch"));

    private final String title;
    private final String description;
    private final String color;
    private final Predicate<String> readers;
    private final UnaryOperator<TaskQuery> narrowing;

    TaskFilter(String title, String description, String color, Predicate<String> readers,
            UnaryOperator<TaskQuery> narrowing) {
        this.title = title;
        this.description = description;
        this.color = color;
        this.readers = readers;
        this.narrowing = narrowing;
    }


    String title() {
        return title;
    }

    TaskQuery narrow(TaskQuery all) {
        return narrowing.apply(all);
    }

    boolean isReadBy(String group) {
        return readers.test(group);
    }

    /** What Tasklist needs to draw the list. */
    Map<String, Object> properties() {
        boolean supervising = !isReadBy(Role.PROPAGANDA.group());
        return Map.of("description", description, "priority", (ordinal() + 1) * 10, "color", color, "refresh", true,
                "showUndefinedVariable", false, "variables", supervising ? SHOWN_TO_SUPERVISORS : List.of());
    }

    private static boolean everyone(String group) {
        return true;
    }

    private static boolean supervisors(String group) {
        return group.equals(Role.SUPERVISOR.group()) || group.equals(Role.ADMINISTRATOR.group());
    }
}
