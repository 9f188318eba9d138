package org.planlifecycle.platform.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.engine.form.FormContract;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All form contracts of the product, found by process and activity. */
@Component
public class FormContracts {

    private final ObjectProvider<FormContract> beans;
    private volatile Map<String, FormContract> byActivity;

    FormContracts(ObjectProvider<FormContract> beans) {
        this.beans = beans;
    }

    public Collection<FormContract> all() {
        return index().values();
    }

    public Optional<FormContract> find(String processKey, String activityId) {
        return Optional.ofNullable(index().get(key(processKey, activityId)));
    }

    FormContract get(String processKey, String activityId) {
        return find(processKey, activityId).orElseThrow(() -> new IllegalStateException(
                "No form contract for '%s' of process '%s'".formatted(activityId, processKey)));
    }

    /** Looked up at first use: contracts need the engine's services, and the engine needs this class to start. */
    private Map<String, FormContract> index() {
        if (byActivity == null) {
            Map<String, FormContract> index = new HashMap<>();
            beans.forEach(contract -> {
                FormContract twin = index.put(key(contract.processKey(), contract.activityId()), contract);
                if (twin != null) {
                    throw new IllegalStateException("Two form contracts for " + contract.activityId());
                }
            });
            byActivity = Map.copyOf(index);
        }
        return byActivity;
    }

    private static String key(String processKey, String activityId) {
        return processKey + "#" + activityId;
    }
}
