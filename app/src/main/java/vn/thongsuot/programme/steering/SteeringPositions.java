package vn.thongsuot.programme.steering;

import java.util.List;

/** Positions on a steering body, highest first (Vietnamese: chức danh trong Ban chỉ đạo). */
public final class SteeringPositions {

    public static final List<String> ALL = List.of("head", "deputy", "standing", "member", "secretary");

    private SteeringPositions() {}
}
