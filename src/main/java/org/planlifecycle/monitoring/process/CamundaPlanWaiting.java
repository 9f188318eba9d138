package org.planlifecycle.monitoring.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.OpenIncident;
import org.planlifecycle.monitoring.PhaseState;
import org.planlifecycle.monitoring.PlanWaiting;
import org.planlifecycle.monitoring.RetryResult;
import org.planlifecycle.monitoring.WaitingPoint;
import org.springframework.stereotype.Component;

/** Asks the engine about a plan's own few instances, and about single instances of units. */
@Component
class CamundaPlanWaiting implements PlanWaiting {

    private static final List<String> PHASES = List.of("issue-plan", "collect-reports", "nominate-exemplars",
            "approve-commendations", "prepare-conference", "hold-conference");
    private static final String[] OF_THE_PLAN = Stream.concat(PHASES.stream(),
            Stream.of("plan-lifecycle", "open-reports", "work-in-batches", "change-plan", "restate-figures", "reopen-plan", "sign-letters"))
            .toArray(String[]::new);
    private static final String OF_A_UNIT = "collect-report";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final WaitingPoints points;
    private final Incidents incidents;
    private final ModelNames names;

    CamundaPlanWaiting(RuntimeService runtime, HistoryService history, WaitingPoints points, Incidents incidents,
            ModelNames names) {
        this.runtime = runtime;
        this.history = history;
        this.points = points;
        this.incidents = incidents;
        this.names = names;
    }

    @Override
    public List<PhaseState> phases(PlanId planId) {
        List<HistoricProcessInstance> runs = runs(List.of(planId.value()));
        Map<String, String> known = names.processes(PHASES);
        return PHASES.stream().map(key -> phase(key, runs, known)).toList();
    }

    private List<HistoricProcessInstance> runs(Collection<String> plans) {
        return plans.isEmpty() ? List.of() : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(plans.toArray(String[]::new))
                .processDefinitionKeyIn(PHASES.toArray(String[]::new)).list();
    }

    @Override
    public Map<String, List<String>> running(Collection<String> plans) {
        Map<String, List<HistoricProcessInstance>> runs = runs(plans).stream()
                .collect(Collectors.groupingBy(HistoricProcessInstance::getBusinessKey));
        return runs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, ofPlan -> PHASES.stream()
                .map(key -> phase(key, ofPlan.getValue(), Map.of()))
                .filter(phase -> phase.state() == PhaseState.State.RUNNING).map(PhaseState::name).toList()));
    }

    private static PhaseState phase(String key, List<HistoricProcessInstance> runs, Map<String, String> known) {
        return runs.stream().filter(run -> run.getProcessDefinitionKey().equals(key))
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime)).map(run -> new PhaseState(key,
                        run.getProcessDefinitionName(), state(run), at(run.getStartTime()), at(run.getEndTime()),
                        run.getEndTime() == null ? run.getId() : null))
                .orElseGet(() -> new PhaseState(key, known.getOrDefault(key, key), PhaseState.State.AHEAD, null, null,
                        null));
    }

    private static PhaseState.State state(HistoricProcessInstance run) {
        if (run.getEndTime() == null) {
            return PhaseState.State.RUNNING;
        }
        return HistoricProcessInstance.STATE_COMPLETED.equals(run.getState()) ? PhaseState.State.DONE
                : PhaseState.State.STOPPED;
    }

    @Override
    public List<WaitingPoint> of(PlanId planId) {
        return points.of(runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKeyIn(OF_THE_PLAN).list());
    }

    @Override
    public List<WaitingPoint> ofUnit(PlanId planId, String unitCode) {
        return points.of(instancesOfUnit(planId, unitCode));
    }

    private List<ProcessInstance> instancesOfUnit(PlanId planId, String unitCode) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(OF_A_UNIT).variableValueEquals(ProcessVariable.UNIT_CODE.name(), unitCode)
                .list();
    }

    @Override
    public List<OpenIncident> incidents(PlanId planId) {
        return incidents.of(planId);
    }

    @Override
    public OpenIncident retry(PlanId planId, String incidentId) {
        return incidents.retry(planId, incidentId);
    }

    @Override
    public RetryResult resultOfRetry(PlanId planId, String incidentId) {
        return incidents.resultOfRetry(planId, incidentId);
    }

    private static Instant at(Date date) {
        return date == null ? null : date.toInstant();
    }
}
