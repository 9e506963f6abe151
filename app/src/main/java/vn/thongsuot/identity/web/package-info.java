/** The token endpoint of the machine interface (RFC 6749); second half of a login, own account, what administrators see. */
@NullMarked
package vn.thongsuot.identity.web;

import org.jspecify.annotations.NullMarked;
