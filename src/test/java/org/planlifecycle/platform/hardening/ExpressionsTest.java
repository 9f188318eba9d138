package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What an expression in a model reaches, should a hostile model ever get in. */
@ProcessTest
class ExpressionsTest {

    private static int number;

    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    private ProcessInstance run(String expression) {
        String key = "expression-probe-" + ++number;
        repository.createDeployment().addModelInstance(key + ".bpmn", Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1).startEvent().serviceTask().camundaExpression(expression)
                .camundaResultVariable("result").receiveTask().endEvent().done()).deploy();
        return runtime.startProcessInstanceByKey(key, "plan-7", Map.of("words", "chữ", "planId", "plan-7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${execution.setVariable('os', ''.getClass().forName('java.lang.System').getMethod('getProperty',"
                + "''.getClass()).invoke(null,'os.name'))}",
        "${''.getClass()}",
        "${''.class}",
        "${words.getClass().forName('java.lang.Runtime')}",
        "${deadlines.getClass()}",
        "${deadlines.class}",
        "${execution.class}",
        "${execution.getClass()}",
        "${execution.setVariable('a', 1)}",
        "${execution.processEngineServices}",
        "${execution.getProcessEngineServices().getIdentityService()}",
        "${words.concat('x')}",
        "${dataSource}",
        "${dataSource.getConnection()}",
        "${repositoryService.createDeployment()}",
        "${environment.getProperty('spring.datasource.url')}",
        "${jdbcTemplate}",
        "${now().getClass()}",
        "${dateTime().getClass()}"
    })
    void anExpressionReachesNothingButTheFacades(String expression) {
        assertThatThrownBy(() -> run(expression)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theBusinessKeyAndTheDatesAreReached() {
        assertThat(runtime.getVariable(run("#{execution.processBusinessKey}").getId(), "result")).isEqualTo("plan-7");
        assertThat(runtime.getVariable(run("${words}").getId(), "result")).isEqualTo("chữ");
        assertThat(runtime.getVariable(run("${deadlines.due('draftPlan')}").getId(), "result"))
                .isInstanceOf(java.util.Date.class);
    }

    @Test
    void onlyDelegatesAndFacadesAreBeansOfExpressions() {
        Map<Object, Object> beans = configuration.getBeans();
        assertThat(beans.containsKey("deadlines")).isTrue();
        assertThat(beans.containsKey("dataSource")).isFalse();
        assertThat(beans.containsKey("repositoryService")).isFalse();
        assertThat(beans.get("transactionManager")).isNull();
    }
}
