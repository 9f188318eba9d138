package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planlifecycle.directory.Role;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.platform.form.FormContracts;
import org.springframework.beans.factory.annotation.Autowired;

/** What one diagram cannot show: that models, forms, decisions and code name the same things. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelConventionsTest {

    /** What form-js 1.8.7 can draw; one unknown type loses the whole form in the browser. */
    private static final Set<String> COMPONENTS = Set.of("textfield", "textarea", "number", "checkbox", "select",
            "radio", "checklist", "taglist", "datetime", "group", "dynamiclist", "table", "text", "html", "separator",
            "spacer", "expression");
    /** Long words that stand in no paper: what one office tells another, and what the journal or a mail alone carries. */
    private static final Set<String> UNPRINTED = Set.of("remark", "returnReason", "staleReason", "contradictionReason",
            "direction", "note", "corrected", "basis", "evidence", "explanation", "extensionReason", "windowReason",
            "differenceReason", "overrunReason", "equalReason", "unusualReason", "commentsTaken", "text", "achievement");

    /** Forms whose other long words are no paper, or are held against the fields of the very form (the plan's own draft). */
    private static final Set<String> OTHERWISE = Set.of("draft-plan", "start-plan", "submit-report", "restate-figures",
            "amend-report-form", "decide-cut-off", "approve-budget", "confirm-conference", "reschedule-conference",
            "revise-summary", "reopen-plan", "explain-rejections", "gather-dossiers", "confirm-follow-ups");
    private static final int LONG = 1000;

    private static final Path MODELS = Path.of("bpmn");
    private static final Path FORMS = Path.of("forms");

    @Autowired
    FormContracts contracts;
    @Autowired
    Map<String, JavaDelegate> delegates;

    private final Map<String, BpmnModelInstance> models = new TreeMap<>();
    private final Map<String, JsonNode> forms = new TreeMap<>();

    @BeforeAll
    void readTheFiles() throws IOException {
        for (Path file : files(MODELS, ".bpmn")) {
            models.put(name(file), Bpmn.readModelFromFile(file.toFile()));
        }
        for (Path file : files(FORMS, ".form")) {
            forms.put(name(file), new ObjectMapper().readTree(file.toFile()));
        }
    }

    @Test
    void aFileIsNamedLikeItsProcessItsDecisionOrItsForm() throws IOException {
        models.forEach((name, model) -> assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId).containsExactly(name));
        for (Path file : files(MODELS, ".dmn")) {
            assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                    .extracting(Decision::getId).containsExactly(name(file));
        }
        forms.forEach((name, form) -> assertThat(form.path("id").asText()).isEqualTo(name));
    }

    @Test
    void everyFormIsUsedAndEveryUsedFormExists() {
        Set<String> used = Stream.concat(
                elements(UserTask.class).map(UserTask::getCamundaFormRef),
                elements(StartEvent.class).map(StartEvent::getCamundaFormRef).filter(ref -> ref != null))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isEqualTo(new TreeSet<>(forms.keySet()));
    }

    @Test
    void everyUserTaskAndStartFormHasItsContractAndNoContractIsLeftOver() {
        Set<String> inModels = new TreeSet<>();
        models.forEach((process, model) -> {
            model.getModelElementsByType(UserTask.class).forEach(task -> inModels.add(process + "#" + task.getId()));
            model.getModelElementsByType(StartEvent.class).stream().filter(start -> start.getCamundaFormRef() != null)
                    .forEach(start -> inModels.add(process + "#" + start.getId()));
        });

        assertThat(contracts.all()).extracting(contract -> contract.processKey() + "#" + contract.activityId())
                .containsExactlyInAnyOrderElementsOf(inModels);
    }

    @Test
    void aContractReadsTheFormThatItsModelDraws() {
        for (FormContract contract : contracts.all()) {
            assertThat(contract.form()).as("form of %s", contract.activityId()).isEqualTo(formOf(contract));
        }
    }

    @Test
    void longWordsOfAPaperAreHeldAgainstTheFields() {
        for (FormContract contract : contracts.all()) {
            List<FormField> all = flat(contract.fields());
            boolean asks = all.stream().anyMatch(field -> field.name().equals("contradictionReason"));
            List<String> open = all.stream().filter(field -> field.kind() == FormField.Kind.TEXT && !field.onPaper()
                    && field.maxLength() >= LONG && !UNPRINTED.contains(field.name())).map(FormField::name).toList();

            assertThat(open.isEmpty() || OTHERWISE.contains(formOf(contract)))
                    .as("%s of form %s is printed or told to be no paper", open, formOf(contract)).isTrue();
            assertThat(asks || all.stream().noneMatch(FormField::onPaper))
                    .as("form %s asks why words go on that contradict", formOf(contract)).isTrue();
        }
    }

    private static List<FormField> flat(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), flat(field.columns()).stream())).toList();
    }

    @Test
    void formsUseOnlyWhatTheirViewerCanDraw() {
        forms.forEach((name, form) -> components(form).forEach(component -> {
            assertThat(COMPONENTS).as("component types of %s", name).contains(component.path("type").asText());
            assertThat(component.path("id").asText()).as("component ids of %s", name).isNotBlank();
        }));
        forms.forEach((name, form) -> assertThat(components(form).map(c -> c.path("id").asText()).toList())
                .as("component ids of %s", name).doesNotHaveDuplicates());
    }

    @Test
    void aFormOpensWithASentenceOnWhatIsAskedAndWhy() {
        forms.forEach((name, form) -> assertThat(form.path("components").path(0).path("type").asText())
                .as("first component of %s", name).isEqualTo("text"));
    }

    @Test
    void everyDelegateIsABeanAndEveryBeanIsUsed() {
        Set<String> used = elements(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.replaceAll("[${}]", "")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isEqualTo(new TreeSet<>(delegates.keySet()));
    }

    @Test
    void everyCalledProcessAndDecisionExists() throws IOException {
        Set<String> decisions = files(MODELS, ".dmn").stream().map(ModelConventionsTest::name)
                .collect(Collectors.toSet());

        assertThat(elements(CallActivity.class).map(CallActivity::getCalledElement)).isSubsetOf(models.keySet());
        assertThat(elements(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDecisionRef)).isSubsetOf(decisions);
    }

    @Test
    void candidateGroupsAreGroupsOfTheDirectory() {
        Set<String> groups = Arrays.stream(Role.values()).filter(role -> !role.ofUnit()).map(Role::group)
                .collect(Collectors.toSet());

        assertThat(elements(UserTask.class).map(UserTask::getCamundaCandidateGroups)
                .filter(group -> group != null && !group.startsWith("${"))).isSubsetOf(groups);
    }

    @Test
    void everyProcessHasItsProcessTest() throws IOException {
        String tests = files(Path.of("src/test/java"), "ProcessTest.java").stream()
                .map(file -> file.getFileName().toString()).collect(Collectors.joining(" "));

        models.keySet().forEach(process -> assertThat(tests).contains(camelCase(process) + "ProcessTest.java"));
    }

    private String formOf(FormContract contract) {
        BpmnModelInstance model = models.get(contract.processKey());
        return model.getModelElementById(contract.activityId()) instanceof UserTask task
                ? task.getCamundaFormRef()
                : ((StartEvent) model.getModelElementById(contract.activityId())).getCamundaFormRef();
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        List<JsonNode> all = new ArrayList<>();
        parent.path("components").forEach(component -> {
            all.add(component);
            components(component).forEach(all::add);
        });
        return all.stream();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> elements(Class<T> type) {
        return models.values().stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static String camelCase(String kebab) {
        return Arrays.stream(kebab.split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }
}
