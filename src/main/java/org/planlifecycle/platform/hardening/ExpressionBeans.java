package org.planlifecycle.platform.hardening;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The only beans that an expression can name: the delegates of the processes and the façades for dates. Asked for a
 * bean when an expression needs it, because the beans need the engine that is being built.
 */
class ExpressionBeans extends AbstractMap<Object, Object> {

    private static final Set<String> FACADES = Set.of("deadlines", "ladder");

    private final ListableBeanFactory beanFactory;

    ExpressionBeans(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && beanFactory.containsBean(text)
                && (FACADES.contains(text) || beanFactory.isTypeMatch(text, JavaDelegate.class));
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beanFactory.getBean((String) name) : null;
    }

    /** Whether expressions may also call this bean, not only name it. */
    boolean isFacade(Object bean) {
        return FACADES.stream().anyMatch(name -> get(name) == bean);
    }

    /** Never listed: listing would create every bean. */
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
