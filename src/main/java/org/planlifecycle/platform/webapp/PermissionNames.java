package org.planlifecycle.platform.webapp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lets Admin say in Vietnamese which permissions somebody has. The ids stay what is sent and stored, and can be read by
 * pointing at the name. The table is {@code webapp-permissions.json}; what it does not name is shown by its id.
 */
@Component
@ConditionalOnWebApplication
class PermissionNames implements ScriptPatch {

    private static final String PATH = "/app/admin/camunda-admin-bootstrap.js";
    private static final String TABLE = "webapp-permissions.json";
    private static final String MAP = "t.permissionMap={0:[\"ACCESS\"]";
    private static final String FORMAT = "t.formatPermissions=function(t){var e=t.indexOf(\"NONE\");"
            + "if(e>-1&&(t=t.splice(e,1)),t.indexOf(\"ALL\")>-1)return\"ALL\";"
            + "for(var n=\"\",a=0;a<t.length;a++)a>0&&(n+=\", \"),n+=t[a];return\"\"===n?\"NONE\":n}";
    private static final String FORMAT_BY_NAME = "t.formatPermissions=function(l){return l.indexOf(\"ALL\")>-1?"
            + "t.permissionName(\"ALL\"):l.filter(function(p){return\"NONE\"!==p}).map(t.permissionName).join(\", \")"
            + "||t.permissionName(\"NONE\")}";
    private static final String SHOWN = "<td class=\"permissions\"\\n                ng-if=\"!authorization.inUpdate\">";
    private static final String SHOWN_WITH_IDS = "<td class=\"permissions\" title=\"{{authorization.permissions.join(\\', "
            + "\\')}}\"\\n                ng-if=\"!authorization.inUpdate\">";
    private static final String CHOICE = "                        {{perm}}\\n";
    private static final String CHOICE_BY_NAME = "                        <span title=\"{{perm}}\">{{permissionName(perm)}}</span>\\n";

    private final Map<String, String> names;
    private final Map<String, String> changes = new LinkedHashMap<>();

    PermissionNames() throws IOException {
        JsonMapper json = new JsonMapper();
        try (InputStream table = new ClassPathResource(TABLE).getInputStream()) {
            names = json.readValue(table, new TypeReference<LinkedHashMap<String, String>>() { });
        }
        changes.put(MAP, "t.permissionNames=%s,t.permissionName=function(p){return t.permissionNames[p]||p},%s"
                .formatted(json.writeValueAsString(names), MAP));
        changes.put(FORMAT, FORMAT_BY_NAME);
        changes.put(SHOWN, SHOWN_WITH_IDS);
        changes.put(CHOICE, CHOICE_BY_NAME);
    }

    @Override
    public boolean concerns(String path) {
        return PATH.equals(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, changes);
    }

    /** By the id of the permission. */
    Map<String, String> names() {
        return Map.copyOf(names);
    }
}
