package vn.thongsuot.inspections;

import java.util.UUID;

/** A member of the team (Vietnamese: thành viên đoàn kiểm tra). */
public record TeamMember(UUID accountId, TeamPosition position) {}
