package org.planlifecycle.platform.hardening;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Lets an expression call the methods of the façades and of dates, and read an instance's business key; every other
 * property and method of every other object is refused, the ones that all objects have among them.
 */
class FacadeElResolver extends BeanELResolver {

    private static final String DATES = "org.joda.time";
    private static final String BUSINESS_KEY = "processBusinessKey";

    private final ExpressionBeans beans;

    FacadeElResolver(ExpressionBeans beans) {
        super(true);
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return null;
        }
        if (base instanceof DelegateExecution && BUSINESS_KEY.equals(property)) {
            return super.getValue(context, base, property);
        }
        throw refusal(base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || base instanceof VariableScope || !isCallable(base, method)) {
            throw refusal(base, method);
        }
        return super.invoke(context, base, method, types, arguments);
    }

    private boolean isCallable(Object base, Object method) {
        return (beans.isFacade(base) || ClassUtils.getPackageName(base.getClass()).equals(DATES))
                && !isOfEveryObject(String.valueOf(method));
    }

    private static boolean isOfEveryObject(String method) {
        for (var inherited : ReflectionUtils.getDeclaredMethods(Object.class)) {
            if (inherited.getName().equals(method)) {
                return true;
            }
        }
        return false;
    }

    private static ELException refusal(Object base, Object member) {
        return new ELException("Expressions may not use '%s' of %s".formatted(member,
                base == null ? "nothing" : base.getClass().getSimpleName()));
    }
}
