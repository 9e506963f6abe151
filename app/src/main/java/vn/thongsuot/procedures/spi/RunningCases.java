package vn.thongsuot.procedures.spi;

import java.util.UUID;

/** Cases under a procedure, as the module of dossiers knows them (Vietnamese: hồ sơ đang giải quyết theo thủ tục). */
public interface RunningCases {

    /** How many were received and are not finished, of whatever version of the procedure. */
    int count(UUID authorityId, String procedureCode);
}
