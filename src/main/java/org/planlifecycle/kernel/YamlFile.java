package org.planlifecycle.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Settings of a room in a file of their own on the class path, bound to types as Spring binds its properties. */
public final class YamlFile {

    private YamlFile() {
    }

    /** What the file has under this name; the application's own properties win over it. */
    public static <T> T read(String file, String name, Bindable<T> type, ConfigurableEnvironment environment) {
        List<PropertySource<?>> sources = new ArrayList<>();
        environment.getPropertySources().forEach(sources::add);
        sources.addAll(load(new ClassPathResource(file)));
        return binder(sources).bind(name, type).get();
    }

    /** What each file has, whatever the application's own properties say. */
    public static Stream<Binder> each(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern))
                    .map(file -> binder(load(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Binder binder(List<PropertySource<?>> sources) {
        return new Binder(ConfigurationPropertySources.from(sources));
    }

    private static List<PropertySource<?>> load(Resource file) {
        try {
            return new YamlPropertySourceLoader().load(file.getFilename(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
