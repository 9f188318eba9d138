package org.planlifecycle.conference.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planlifecycle.conference.Delivery;
import org.planlifecycle.conference.GuestGroup;
import org.planlifecycle.conference.Invitation;
import org.planlifecycle.conference.Invitations;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations in the tables {@code conference_invitation} and {@code conference_guest_group}. */
@Repository
class JdbcInvitations implements Invitations {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcInvitations(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<Invitation> latest(PlanId planId) {
        return jdbc.sql("""
                select * from conference_invitation where plan_id = :plan and invitation_round =
                  (select max(invitation_round) from conference_invitation where plan_id = :plan)""")
                .param("plan", planId.value()).query(this::map).optional();
    }

    @Override
    public Invitation get(PlanId planId, int round) {
        return jdbc.sql("select * from conference_invitation where plan_id = ? and invitation_round = ?")
                .params(planId.value(), round).query(this::map).optional()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody was invited in round %d of plan '%s'".formatted(round, planId)));
    }

    @Override
    public void save(Invitation invitation) {
        String planId = invitation.planId().value();
        jdbc.sql("delete from conference_guest_group where plan_id = ? and invitation_round = ?")
                .params(planId, invitation.round()).update();
        jdbc.sql("delete from conference_invitation where plan_id = ? and invitation_round = ?")
                .params(planId, invitation.round()).update();
        jdbc.sql("""
                insert into conference_invitation (plan_id, invitation_round, content, requirements, prepared_by)
                values (?, ?, ?, ?, ?)""")
                .params(planId, invitation.round(), invitation.content(), invitation.requirements(),
                        invitation.preparedBy())
                .update();
        batches.batchUpdate("""
                insert into conference_guest_group (plan_id, invitation_round, position, name, guests, addressee,
                  delivery, email, accepted, declined) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, invitation.groups().size()).mapToObj(position -> row(planId, invitation.round(),
                        position, invitation.groups().get(position))).toList());
    }

    private static Object[] row(String planId, int round, int position, GuestGroup group) {
        return new Object[] {planId, round, position, group.name(), group.guests(), group.addressee(),
            group.delivery().name(), group.email(), group.accepted(), group.declined()};
    }

    private Invitation map(ResultSet row, int number) throws SQLException {
        PlanId planId = new PlanId(row.getString("plan_id"));
        int round = row.getInt("invitation_round");
        return new Invitation(planId, round, row.getString("content"), row.getString("requirements"),
                groups(planId, round), row.getString("prepared_by"));
    }

    private List<GuestGroup> groups(PlanId planId, int round) {
        return jdbc.sql("""
                select * from conference_guest_group where plan_id = ? and invitation_round = ? order by position""")
                .params(planId.value(), round)
                .query((row, number) -> new GuestGroup(row.getString("name"), row.getInt("guests"),
                        row.getString("addressee"), Delivery.valueOf(row.getString("delivery")),
                        row.getString("email"), row.getObject("accepted", Integer.class),
                        row.getObject("declined", Integer.class)))
                .list();
    }
}
