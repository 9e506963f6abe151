/**
 * Who may do what, where (Vietnamese: phân quyền): permission × unit subtree × relation to the case, by one policy.
 *
 * <p><b>Owns</b>: roles, permissions, the actor of a request, the policy. <b>Does not own</b>: accounts and assignments
 * (identity), the tree of units (organisation), cases (the modules that keep them).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none; which role may do what is the product's default table. <b>Start reading at</b>:
 * {@link vn.thongsuot.access.AccessPolicy}.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.thongsuot.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
