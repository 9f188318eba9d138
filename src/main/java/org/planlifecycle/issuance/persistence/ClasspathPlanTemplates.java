package org.planlifecycle.issuance.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.planlifecycle.issuance.PlanTemplate;
import org.planlifecycle.issuance.PlanTemplates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;

/** The template that ships with the product, {@code seed/plan-template.json}: 08-KH/ĐUK of 2021. */
@Repository
class ClasspathPlanTemplates implements PlanTemplates {

    private static final String RESOURCE = "seed/plan-template.json";

    private final PlanTemplate template;

    ClasspathPlanTemplates() {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream resource = new ClassPathResource(RESOURCE).getInputStream()) {
            template = json.readValue(resource, PlanTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, unreadable);
        }
    }

    @Override
    public PlanTemplate current() {
        return template;
    }
}
