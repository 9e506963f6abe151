package vn.thongsuot.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Serials of codes during a load: they go on where the day's counters stand, and leave them where they end. */
@Component
class BulkCounters {

    Day read(Connection connection, LocalDate day) throws SQLException {
        Map<String, Integer> serials = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select agency_code, last_serial from dossiers.code_counter where day = ? and period = 'day'")) {
            query.setObject(1, day);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                serials.put(rows.getString(1), rows.getInt(2));
            }
        }
        return new Day(day, serials);
    }

    /** The counters of one day. */
    static final class Day {
        private final LocalDate day;
        private final Map<String, Integer> serials;

        Day(LocalDate day, Map<String, Integer> serials) {
            this.day = day;
            this.serials = serials;
        }

        int next(String agencyCode) {
            return serials.merge(agencyCode, 1, Integer::sum);
        }

        void write(Connection connection) throws SQLException {
            try (PreparedStatement upsert = connection.prepareStatement("""
                    insert into dossiers.code_counter (agency_code, day, last_serial) values (?, ?, ?)
                    on conflict (agency_code, day, period) do update set last_serial = excluded.last_serial""")) {
                for (Map.Entry<String, Integer> serial : serials.entrySet()) {
                    upsert.setString(1, serial.getKey());
                    upsert.setObject(2, day);
                    upsert.setInt(3, serial.getValue());
                    upsert.addBatch();
                }
                upsert.executeBatch();
            }
        }
    }
}
