/** The token endpoint of the machine interface (RFC 6749). */
@NullMarked
package vn.thongsuot.identity.web;

import org.jspecify.annotations.NullMarked;
