/**
 * The conventions of the machine interface (Vietnamese: giao diện cho hệ thống khác): bearer tokens, problems, paging,
 * versions, repeatable commands, and the document that describes it all. Resources live in the modules' web packages.
 */
@NamedInterface("api")
@NullMarked
package vn.thongsuot.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
