package org.planlifecycle.monitoring.web;

import java.util.List;
import org.planlifecycle.monitoring.Watcher;
import org.planlifecycle.monitoring.Watchers;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller the watcher who asks, or ends the request before the controller is called. */
@Configuration(proxyBeanMethods = false)
class WatcherArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Watchers watchers;

    WatcherArgument(Watchers watchers) {
        this.watchers = watchers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Watcher.class);
    }

    @Override
    public Watcher resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
            NativeWebRequest request, WebDataBinderFactory binders) {
        return watchers.current();
    }
}
