/** Codes beside the password: enrolment, login, recovery, roles that must have them (Vietnamese: xác thực hai lớp). */
@NullMarked
package vn.thongsuot.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
