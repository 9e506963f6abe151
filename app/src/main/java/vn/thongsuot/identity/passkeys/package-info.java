/** Login by a key that a device keeps: adding, naming, removing, checking (Vietnamese: khóa truy cập). */
@NullMarked
package vn.thongsuot.identity.passkeys;

import org.jspecify.annotations.NullMarked;
