/// The page My account.
@NullMarked
package io.howdidwedo.gateway.profile.web;

import org.jspecify.annotations.NullMarked;
