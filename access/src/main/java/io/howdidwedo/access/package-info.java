/// Who may do what: roles, scopes, and the rule for every path, said once for the gateway and the
/// services.
@NullMarked
package io.howdidwedo.access;

import org.jspecify.annotations.NullMarked;
