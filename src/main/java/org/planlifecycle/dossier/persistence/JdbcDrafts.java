package org.planlifecycle.dossier.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.planlifecycle.dossier.Drafts;
import org.planlifecycle.engine.form.DraftSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps drafts in the table {@code form_draft}. */
@Repository
class JdbcDrafts implements Drafts {

    private static final String OF_FORM = " from form_draft where form_kind = ? and form_id = ?";

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(DraftSubject form, String userId) {
        return jdbc.sql("select content, saved_at" + OF_FORM + " and user_id = ?")
                .params(form.kind().name(), form.id(), userId).query((row, n) -> new Draft(row.getString("content"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant())).optional();
    }

    @Override
    public void keep(DraftSubject form, String userId, Draft draft) {
        jdbc.sql("""
                merge into form_draft target
                using (select cast(? as varchar(8)) as form_kind, cast(? as varchar(255)) as form_id,
                              cast(? as varchar(64)) as user_id, cast(? as text) as content,
                              cast(? as timestamp with time zone) as saved_at) typed
                on target.form_kind = typed.form_kind and target.form_id = typed.form_id
                    and target.user_id = typed.user_id
                when matched then update set content = typed.content, saved_at = typed.saved_at
                when not matched then insert (form_kind, form_id, user_id, content, saved_at)
                    values (typed.form_kind, typed.form_id, typed.user_id, typed.content, typed.saved_at)""")
                .params(form.kind().name(), form.id(), userId, draft.content(),
                        draft.savedAt().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void remove(DraftSubject form, String userId) {
        jdbc.sql("delete" + OF_FORM + " and user_id = ?").params(form.kind().name(), form.id(), userId).update();
    }

    @Override
    public void removeAll(DraftSubject form) {
        jdbc.sql("delete" + OF_FORM).params(form.kind().name(), form.id()).update();
    }

    @Override
    public void removeSavedBefore(DraftSubject.Kind kind, Instant then) {
        jdbc.sql("delete from form_draft where form_kind = ? and saved_at < ?")
                .params(kind.name(), then.atOffset(ZoneOffset.UTC)).update();
    }
}
