package org.planlifecycle.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.platform.form.StartRequest;
import org.planlifecycle.platform.form.StartRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps starts that were sent with a key in the table {@code start_request}, for as long as a dialog may stay open. */
@Repository
class JdbcStartRequests implements StartRequests {

    private static final Duration LONGEST_DIALOG = Duration.ofDays(7);
    private static final String OF_REQUEST = " where user_id = ? and request_key = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcStartRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Began> find(StartRequest request) {
        return jdbc.sql("select * from start_request" + OF_REQUEST).params(request.userId(), request.key())
                .query((row, number) -> new Began(row.getString("instance_id"), row.getString("definition_id"),
                        row.getString("business_key"), row.getString("content_sha256").equals(fingerprint(request))))
                .optional();
    }

    @Override
    public void begin(StartRequest request, String instanceId, String definitionId) {
        jdbc.sql("""
                insert into start_request (user_id, request_key, content_sha256, instance_id, definition_id, started_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(request.userId(), request.key(), fingerprint(request), instanceId, definitionId,
                        clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void belongsTo(StartRequest request, String businessKey) {
        jdbc.sql("update start_request set business_key = ?" + OF_REQUEST)
                .params(businessKey, request.userId(), request.key()).update();
        jdbc.sql("delete from start_request where user_id = ? and started_at < ?")
                .params(request.userId(), clock.instant().minus(LONGEST_DIALOG).atOffset(ZoneOffset.UTC)).update();
    }

    private static String fingerprint(StartRequest request) {
        return Fingerprint.of(request.content().getBytes(StandardCharsets.UTF_8));
    }
}
