package org.planlifecycle.platform.hardening;

import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/** Reads what a command of the engine is about; fails loudly when a new version names its fields otherwise. */
public final class CommandFields {

    private CommandFields() {
    }

    /** The value of this field, which the caller knows the type of. */
    @SuppressWarnings("unchecked")
    public static <T> T read(Command<?> command, String name) {
        Field field = Objects.requireNonNull(ReflectionUtils.findField(command.getClass(), name), name);
        ReflectionUtils.makeAccessible(field);
        return (T) ReflectionUtils.getField(field, command);
    }
}
