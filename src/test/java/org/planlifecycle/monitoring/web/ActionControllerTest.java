package org.planlifecycle.monitoring.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.monitoring.Supervision;
import org.planlifecycle.monitoring.Watcher;
import org.springframework.dao.DuplicateKeyException;

class ActionControllerTest {

    private static final PlanId PLAN = new PlanId("kh-2021-action");
    private static final Watcher SUPERVISOR = new Watcher("giamsat", true);

    private final Supervision supervision = mock(Supervision.class);
    private final ActionController actions = new ActionController(supervision);

    @Test
    void anActionThatMeetsAnotherIsDoneAgain() {
        doThrow(new DuplicateKeyException("journal", new SQLException("duplicate key", "23505"))).doNothing()
                .when(supervision).remind(SUPERVISOR, PLAN, "CS01", "Quá hạn.");

        actions.remind(SUPERVISOR, PLAN, "CS01", new ActionController.Why("Quá hạn."));

        verify(supervision, times(2)).remind(SUPERVISOR, PLAN, "CS01", "Quá hạn.");
    }

    @Test
    void whatIsRefusedIsNotDoneAgain() {
        doThrow(new Refusal("Đơn vị đã nộp báo cáo.")).when(supervision).remind(SUPERVISOR, PLAN, "CS01", "Quá hạn.");

        assertThatThrownBy(() -> actions.remind(SUPERVISOR, PLAN, "CS01", new ActionController.Why("Quá hạn.")))
                .isInstanceOf(Refusal.class);

        verify(supervision, times(1)).remind(SUPERVISOR, PLAN, "CS01", "Quá hạn.");
    }
}
