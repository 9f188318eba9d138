package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultPermissionProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The permissions of the engine against the names by which Admin shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionNamesTest {

    private static final String ADMIN = "/app/admin/camunda-admin-bootstrap.js";
    private static final Pattern WORD = Pattern.compile("\"([A-Z_]+)\"");

    private final Map<String, String> names;
    private final String original;

    PermissionNamesTest() throws IOException {
        try (InputStream table = new ClassPathResource("platform/webapp-permissions.json").getInputStream()) {
            names = new JsonMapper().readValue(table, new TypeReference<Map<String, String>>() { });
        }
        original = WebappPatches.original(ADMIN);
    }

    @ParameterizedTest
    @EnumSource(Resources.class)
    void everyPermissionOnAResourceHasItsName(Resources resource) {
        Permission[] permissions = new DefaultPermissionProvider().getPermissionsForResource(resource.resourceType());

        assertThat(permissions).isNotEmpty();
        assertThat(Stream.of(permissions).map(Permission::getName)).allSatisfy(permission ->
                assertThat(names).containsKey(permission));
    }

    @Test
    void everyPermissionThatAdminOffersHasItsName() {
        assertThat(offered()).contains("ACCESS", "TASK_WORK", "CREATE_BATCH_SET_VARIABLES").hasSizeGreaterThan(30)
                .allSatisfy(permission -> assertThat(names).containsKey(permission));
    }

    private Set<String> offered() {
        Matcher map = Pattern.compile("t\\.permissionMap=(\\{.*?]})").matcher(original);
        assertThat(map.find()).isTrue();
        return WORD.matcher(map.group(1)).results().map(word -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noNameIsForAPermissionThatDoesNotExist() {
        Set<String> known = Stream.of(Resources.values())
                .flatMap(resource -> Stream.of(new DefaultPermissionProvider().getPermissionsForResource(resource.resourceType())))
                .map(Permission::getName).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(offered());

        assertThat(known).containsAll(names.keySet());
    }

    @Test
    void aNameIsVietnameseAndNamesOnePermission() {
        assertThat(names.values()).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(name).matches("(?U)\\p{Lu}[\\p{L} ]+");
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
        });
    }

    @Test
    void everyResourceInTheMenuHasItsLabel() throws IOException {
        String labels = new ClassPathResource("META-INF/resources/webjars/camunda/app/admin/locales/vi.json")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        Matcher map = Pattern.compile("t\\.resourceMap=(\\{.*?})").matcher(original);
        assertThat(map.find()).isTrue();

        assertThat(WORD.matcher(map.group(1)).results().map(word -> word.group(1))).hasSizeGreaterThan(15).allSatisfy(key ->
                assertThat(new JsonMapper().readTree(labels.replace("\uFEFF", "")).at("/labels/" + key).asText())
                        .as(key).isNotEmpty());
    }

    @Test
    void adminShowsTheNameAndKeepsTheIdBesideIt() throws IOException {
        String changed = new WebappPatches().applyTo(ADMIN, original);

        assertThat(changed.contains("{{perm}}\\n")).isFalse();
        assertThat(changed.contains("<span title=\"{{perm}}\">{{permissionName(perm)}}</span>")).isTrue();
        assertThat(changed.contains("\"TASK_WORK\":\"Thực hiện công việc\"")).isTrue();
        assertThat(changed.contains("t.permissionMap={0:[\"ACCESS\"]")).as("what is sent stays").isTrue();
    }
}
