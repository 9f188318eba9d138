package org.planlifecycle;

import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.planlifecycle.engine.VirtualClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Tells the engine's assertions and its JVM-wide clock which application a test belongs to: web tests have an engine
 * and a clock of their own in the same JVM.
 */
class OneEngineOfMany implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        BpmnAwareTests.init(application.getBean(ProcessEngine.class));
        VirtualClock clock = (VirtualClock) application.getBean(Clock.class);
        clock.moveTo(clock.instant());
    }
}
