/// Who may do what: roles, scopes, the caller, and the rule for every path.
@NullMarked
package io.howdidwedo.gateway.access;

import org.jspecify.annotations.NullMarked;
