package org.planlifecycle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.engine.form.FormField;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** The borders of the rooms: who may know whom, where the engine may be seen, and where time comes from. */
@AnalyzeClasses(packages = "org.planlifecycle", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyProcessPackagesAndTheEngineRoomSeeTheEngine = noClasses()
            .that().resideOutsideOfPackages("..process..", "org.planlifecycle.engine..",
                    "org.planlifecycle.platform..", "org.planlifecycle.rehearsal..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule everyRoomUsesOnlyRoomsBelowIt = ArchRuleDefinition.classes().should(useOnlyRoomsBelow());

    @ArchTest
    static final ArchRule noRoomsGoInACircle = SlicesRuleDefinition.slices().matching("org.planlifecycle.(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePlanKnowsNothingButTheKernelAndTheDirectory = noClasses()
            .that().resideInAPackage("org.planlifecycle.plan..")
            .should().dependOnClassesThat(resideInAPackage("org.planlifecycle..").and(not(resideInAnyPackage(
                    "org.planlifecycle.plan..", "org.planlifecycle.kernel..", "org.planlifecycle.directory.."))));

    /** A fact of an entry is a field of its own; the sentence is hashed, and shown in the rehearsal's timeline. */
    @ArchTest
    static final ArchRule nobodyTakesASentenceOfTheJournalApart = noClasses()
            .that().resideOutsideOfPackages("org.planlifecycle.plan.persistence..")
            .and().doNotHaveFullyQualifiedName("org.planlifecycle.rehearsal.Marks")
            .and().doNotBelongToAnyOf(JournalEntry.class)
            .should().accessTargetWhere(target(owner(assignableTo(JournalEntry.class))).and(target(name("detail"))));

    @ArchTest
    static final ArchRule everyAnswerOfTheProgressPageAsksWhoIsWatching = ArchRuleDefinition.methods()
            .that().areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .and().areDeclaredInClassesThat().resideInAPackage("org.planlifecycle.monitoring.web..")
            .should(haveAParameterOf("org.planlifecycle.monitoring.Watcher"));

    @ArchTest
    static final ArchRule persistenceIsReachedThroughItsInterfacesOnly = noClasses()
            .that().resideOutsideOfPackage("org.planlifecycle..persistence..")
            .should().dependOnClassesThat().resideInAPackage("org.planlifecycle..persistence..");

    @ArchTest
    static final ArchRule formsAndDelegatesStayInTheirPackage = ArchRuleDefinition.classes()
            .that().areAssignableTo("org.planlifecycle.engine.form.FormContract")
            .or().areAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate")
            .and().resideInAPackage("..process..")
            .should().notBePublic();

    @ArchTest
    static final ArchRule valuesKnowNoFramework = noClasses()
            .that().areRecords().and().areNotAnnotatedWith(
                    "org.springframework.boot.context.properties.ConfigurationProperties")
            .and().resideOutsideOfPackages("..process..", "org.planlifecycle.engine..",
                    "org.planlifecycle.platform..", "..persistence..")
            .should().dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(not(resideInAPackage("org.springframework.boot.context.properties.."))));

    @ArchTest
    static final ArchRule timeComesFromTheClock = ArchRuleDefinition.classes().should(askOnlyTheClock());

    /** Keys, kinds, limits and choices stand in the form and nowhere else. */
    @ArchTest
    static final ArchRule theFormIsTheContract = noClasses().that().resideOutsideOfPackage("..engine.form..")
            .should().callConstructorWhere(target(owner(assignableTo(FormField.class))))
            .because("the .form file says what may be sent");

    @ArchTest
    static final ArchRule onlyTheKernelReadsTablesAndSettingsFromFiles = noClasses()
            .that().resideOutsideOfPackage("org.planlifecycle.kernel..")
            .should().dependOnClassesThat().belongToAnyOf(CSVFormat.class, YamlPropertySourceLoader.class);

    @ArchTest
    static final ArchRule onlyTheKernelTakesLettersApart = noClasses()
            .that().resideOutsideOfPackage("org.planlifecycle.kernel..")
            .should().accessField(Normalizer.Form.class, "NFD");

    /** The workbook of a unit's figures is a form with cells to fill in, no table to take away. */
    @ArchTest
    static final ArchRule tablesAreWrittenAsWorkbooksInOnePlace = noClasses()
            .that().resideOutsideOfPackages("org.planlifecycle.document.sheet..", "org.planlifecycle.figures.workbook..",
                    "org.planlifecycle.rehearsal..")
            .should().dependOnClassesThat().belongToAnyOf(Cell.class, XSSFCell.class, SXSSFWorkbook.class);

    @ArchTest
    static final ArchRule nothingSleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** A stream over rows holds its connection until somebody closes it; a list gives it back at once. */
    @ArchTest
    static final ArchRule nothingStreamsRows = noClasses()
            .should().callMethodWhere(target(name("stream")).and(target(owner(assignableTo(
                    JdbcClient.MappedQuerySpec.class)))))
            .orShould().callMethodWhere(target(nameMatching("queryForStream")));

    /** Two who act at the same instant both get through: the later attempt begins anew. */
    @ArchTest
    static final ArchRule whatAPageSendsIsTriedAgainWhenItMeetsAnother = ArchRuleDefinition.methods()
            .that().areAnnotatedWith(PostMapping.class).or().areAnnotatedWith(PutMapping.class)
            .or().areAnnotatedWith(DeleteMapping.class)
            .should(makeSeveralAttempts(Set.of("verify", "check", "offers")));

    private static ArchCondition<JavaMethod> makeSeveralAttempts(Set<String> reading) {
        return new ArchCondition<>("make several Attempts, unless they only read a file: " + reading) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean attempts = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Attempts.class));
                if (!attempts && !reading.contains(method.getName())) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " gives up at once"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return new ArchCondition<>("use only rooms below their own") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                Rooms.of(origin.getPackageName()).ifPresent(room -> origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayUse(room, dependency.getTargetClass()))
                        .forEach(dependency -> events.add(
                                SimpleConditionEvent.violated(origin, dependency.getDescription()))));
            }
        };
    }

    private static boolean mayUse(String room, JavaClass other) {
        if (!other.getPackageName().startsWith(Rooms.HOUSE)) {
            return true;
        }
        return Rooms.of(other.getPackageName()).filter(below -> Rooms.mayUse(room, below)).isPresent();
    }

    private static ArchCondition<JavaMethod> haveAParameterOf(String type) {
        return new ArchCondition<>("have a parameter of type " + type) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getRawParameterTypes().stream().noneMatch(one -> one.getName().equals(type))) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " lets anybody in"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> askOnlyTheClock() {
        return new ArchCondition<>("ask only the Clock what time it is") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getCodeUnits().stream().flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(ArchitectureTest::readsTheSystemClock)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(origin, call.getDescription())));
            }
        };
    }

    private static boolean readsTheSystemClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean withClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && !withClock;
        boolean date = call.getTargetOwner().isEquivalentTo(Date.class) && call.getName().equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                && Arrays.asList("currentTimeMillis").contains(call.getName());
        return now || date || millis;
    }
}
