package org.planlifecycle.platform.webapp;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lets Tasklist offer what a person may do, and no more. Each filter shows how many tasks it finds, not only the chosen
 * one; filters are told of by the event "plan-filters". What is due first stands first. Groups of a task cannot be changed,
 * as they follow from the model; the way to Cockpit is for who may go there; the tab for a description goes, as no task
 * has one.
 */
@Component
class TasklistOffers implements ScriptPatch {

    private static final String PAGE = "/app/tasklist/camunda-tasklist-bootstrap.js";
    private static final String SORTING = "/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js";

    private static final Map<String, Map<String, String>> CHANGES = Map.of(
            PAGE, Map.of(
                    "<span ng-show=\"isFocused(filter)\"\\n              class=\"counter\">{{ filterCount }}</span>",
                    "<span class=\"counter\" ng-hide=\"(isFocused(filter) ? filterCount : filter.planCount) === undefined\">"
                            + "{{ isFocused(filter) ? filterCount : filter.planCount }}</span>",
                    "s.observe(\"taskList\",(function(t){e.filterCount=t.count}))",
                    "s.observe(\"taskList\",(function(t){e.filterCount=t.count,window.dispatchEvent(new CustomEvent("
                            + "\"plan-filters\",{detail:{filters:e.allFilters||[],chosen:e.currentFilter,choose:function(f)"
                            + "{e.$evalAsync(function(){e.focus(f)})},show:function(counts){e.$evalAsync(function(){"
                            + "(e.allFilters||[]).forEach(function(f){f.planCount=counts[f.id]})})}}}))}))",
                    "[0].sortOrder=r[0].sortOrder||\"desc\",r[0].sortBy=r[0].sortBy||\"created\"",
                    "[0].sortOrder=r[0].sortOrder||\"asc\",r[0].sortBy=r[0].sortBy||\"dueDate\"",
                    "<span ng-click=\"editGroups()\">", "<span>",
                    "<a href ng-if=\"groupNames.length > 0\">\\n        {{ groupNames.join(\\', \\') }}\\n      </a>",
                    "<span ng-if=\"groupNames.length > 0\">\\n        {{ groupNames.join(\\', \\') }}\\n      </span>",
                    "<a href ng-if=\"groupNames.length === 0\"", "<a ng-if=\"false\"",
                    "<a class=\"instance-link\"  ng-if=\"instanceLink\"",
                    "<a class=\"instance-link\"  ng-if=\"instanceLink && $root.authentication.canAccess(\\'cockpit\\')\"",
                    "(\"tasklist.task.detail\",{id:\"task-detail-description\"",
                    "(\"plan.without.use\",{id:\"task-detail-description\""),
            SORTING, Map.of("{order:\"desc\",by:\"created\"}", "{order:\"asc\",by:\"dueDate\"}"));

    @Override
    public boolean concerns(String path) {
        return CHANGES.containsKey(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, CHANGES.get(path));
    }
}
