package org.planlifecycle.platform.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What lies at the bare address: the way to the start page (my work, my plans, the guide), and the product's sign. */
@Configuration(proxyBeanMethods = false)
class HomePage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/camunda/app/welcome/default/");
        registry.addViewController("/favicon.ico").setViewName("forward:/camunda/favicon.ico");
    }
}
