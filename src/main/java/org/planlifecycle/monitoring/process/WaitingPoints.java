package org.planlifecycle.monitoring.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.planlifecycle.monitoring.WaitingPoint;
import org.planlifecycle.monitoring.WaitingPoint.Kind;
import org.springframework.stereotype.Component;

/** What a few process instances wait for: people, the clock, news, or the machine itself. */
@Component
class WaitingPoints {

    private static final Map<String, String> NEWS = Map.of("receiveTask_awaitReports",
            "Đi tiếp khi báo cáo của mọi đơn vị đã được khép, hoặc khi hết hạn nhận báo cáo.");
    private static final String OTHER_NEWS = "Đi tiếp khi bước khác của kế hoạch báo tin.";

    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final ModelNames names;
    private final Holders holders;

    WaitingPoints(TaskService tasks, ManagementService management, RuntimeService runtime, ModelNames names,
            Holders holders) {
        this.tasks = tasks;
        this.management = management;
        this.runtime = runtime;
        this.names = names;
        this.holders = holders;
    }

    List<WaitingPoint> of(List<ProcessInstance> instances) {
        List<WaitingPoint> points = new ArrayList<>();
        for (ProcessInstance instance : instances) {
            points.addAll(people(instance));
            points.addAll(machine(instance));
            points.addAll(news(instance));
        }
        return points;
    }

    /** Tasks of the same step are one line: a ballot has a task for each member. */
    private Collection<WaitingPoint> people(ProcessInstance instance) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).orderByTaskCreateTime().asc().list()
                .stream().collect(Collectors.groupingBy(Task::getTaskDefinitionKey, java.util.LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), same -> people(instance, same)))).values();
    }

    private WaitingPoint people(ProcessInstance instance, List<Task> same) {
        Task first = same.get(0);
        String holder = same.stream().map(holders::of).distinct().collect(Collectors.joining("; "));
        return new WaitingPoint(Kind.TASK, names.process(instance.getProcessDefinitionId()),
                names.activity(instance.getProcessDefinitionId(), first.getTaskDefinitionKey()), same.size(), holder,
                at(first.getCreateTime()), at(first.getDueDate()),
                "Đi tiếp khi người giữ việc gửi biểu mẫu của việc này.", instance.getId());
    }

    private List<WaitingPoint> machine(ProcessInstance instance) {
        return management.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .map(job -> machine(instance, job)).toList();
    }

    private WaitingPoint machine(ProcessInstance instance, Job job) {
        String activity = names.activity(instance.getProcessDefinitionId(), activityOf(job));
        String process = names.process(instance.getProcessDefinitionId());
        if (job.getRetries() == 0) {
            return new WaitingPoint(Kind.INCIDENT, process, activity, 1, "Hệ thống (đang lỗi)", null, null,
                    "Đi tiếp khi xử lý xong sự cố và cho chạy lại.", instance.getId());
        }
        boolean timer = isTimer(job);
        return new WaitingPoint(timer ? Kind.TIMER : Kind.WORK, process, activity, 1, "Hệ thống", null,
                at(job.getDuedate()), timer ? "Tự chạy khi đến giờ hẹn, không cần ai làm gì."
                        : "Hệ thống đang xử lý, xong sẽ tự đi tiếp.", instance.getId());
    }

    private boolean isTimer(Job job) {
        return management.createJobQuery().jobId(job.getId()).timers().count() > 0;
    }

    private String activityOf(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId();
    }

    private List<WaitingPoint> news(ProcessInstance instance) {
        Stream<EventSubscription> open = runtime.createEventSubscriptionQuery()
                .processInstanceId(instance.getId()).eventType("message").list().stream();
        return open.filter(event -> !names.isStandby(instance.getProcessDefinitionId(), event.getActivityId()))
                .map(event -> new WaitingPoint(Kind.MESSAGE, names.process(instance.getProcessDefinitionId()),
                        names.activity(instance.getProcessDefinitionId(), event.getActivityId()), 1,
                        "Các đơn vị và Ban Tuyên giáo", at(event.getCreated()), null,
                        NEWS.getOrDefault(event.getActivityId(), OTHER_NEWS), instance.getId())).toList();
    }

    private static Instant at(Date date) {
        return date == null ? null : date.toInstant();
    }
}
