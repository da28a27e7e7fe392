/// Where the provider of logins sends people, and calls itself.
@NullMarked
package io.howdidwedo.gateway.provider.web;

import org.jspecify.annotations.NullMarked;
