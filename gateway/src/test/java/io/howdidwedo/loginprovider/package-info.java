/// An organisation's provider of logins, for tests.
@NullMarked
package io.howdidwedo.loginprovider;

import org.jspecify.annotations.NullMarked;
