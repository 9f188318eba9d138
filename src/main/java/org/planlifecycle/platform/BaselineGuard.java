package org.planlifecycle.platform;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Migrates an empty database and one of release 1.0 or later; what is older was never released, and is refused. */
@Component
class BaselineGuard implements FlywayMigrationStrategy {

    /** The first file of the baseline: a database without it is older, or empty. */
    private static final MigrationVersion FIRST = MigrationVersion.fromVersion("1.01");

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfo[] applied = flyway.info().applied();
        if (applied.length > 0 && Arrays.stream(applied).noneMatch(one -> FIRST.equals(one.getVersion()))) {
            throw new StartRefused("Cơ sở dữ liệu này do một bản thử nghiệm trước bản phát hành 1.0 tạo ra, bản này không "
                    + "dùng tiếp được: nếu chạy thử, hãy xóa thư mục data/ rồi khởi động lại; nếu đã cài đặt trên PostgreSQL, "
                    + "hãy trỏ PLAN_DB_URL đến một cơ sở dữ liệu trống.");
        }
        flyway.migrate();
    }
}
