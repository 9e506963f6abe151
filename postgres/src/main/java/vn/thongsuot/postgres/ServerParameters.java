package vn.thongsuot.postgres;

import java.util.Map;

/** The parameters that every embedded server has. */
final class ServerParameters {

    /**
     * Reachable from this machine only and by password; at most a week of log files; and no values in them, because a
     * rejected row or statement may hold a person's data.
     */
    static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "Asia/Ho_Chi_Minh"),
            Map.entry("log_timezone", "Asia/Ho_Chi_Minh"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private ServerParameters() {}
}
