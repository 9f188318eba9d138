package org.planlifecycle.notification.persistence;

import java.util.Collection;
import java.util.List;
import org.planlifecycle.notification.Enclosure;
import org.planlifecycle.notification.Enclosures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that go with mails in the table {@code outbox_enclosure}. */
@Repository
class JdbcEnclosures implements Enclosures {

    private final JdbcClient jdbc;

    JdbcEnclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Enclosure> of(Collection<String> mailIds) {
        return mailIds.isEmpty() ? List.of() : jdbc.sql("""
                select file_name, media_type, content from outbox_enclosure where mail_id in (:ids)
                order by mail_id, file_name""").param("ids", mailIds)
                .query((row, number) -> new Enclosure(row.getString("file_name"), row.getString("media_type"),
                        row.getBytes("content"))).list();
    }

    void add(String mailId, Enclosure file) {
        jdbc.sql("insert into outbox_enclosure (mail_id, file_name, media_type, content) values (?, ?, ?, ?)")
                .params(mailId, file.fileName(), file.mediaType(), file.content()).update();
    }
}
