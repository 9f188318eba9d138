package org.planlifecycle.dossier.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.planlifecycle.dossier.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps drafts in the table {@code form_draft}. */
@Repository
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(String taskId, String userId) {
        return jdbc.sql("select content, saved_at from form_draft where task_id = ? and user_id = ?")
                .params(taskId, userId).query((row, n) -> new Draft(row.getString("content"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant())).optional();
    }

    @Override
    public void keep(String taskId, String userId, Draft draft) {
        jdbc.sql("""
                merge into form_draft target
                using (select cast(? as varchar(64)) as task_id, cast(? as varchar(64)) as user_id,
                              cast(? as text) as content, cast(? as timestamp with time zone) as saved_at) typed
                on target.task_id = typed.task_id and target.user_id = typed.user_id
                when matched then update set content = typed.content, saved_at = typed.saved_at
                when not matched then insert (task_id, user_id, content, saved_at)
                    values (typed.task_id, typed.user_id, typed.content, typed.saved_at)""")
                .params(taskId, userId, draft.content(), draft.savedAt().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void remove(String taskId, String userId) {
        jdbc.sql("delete from form_draft where task_id = ? and user_id = ?").params(taskId, userId).update();
    }

    @Override
    public void removeAll(String taskId) {
        jdbc.sql("delete from form_draft where task_id = ?").params(taskId).update();
    }
}
