-- Drives Neovim for editors.test.ts: waits for findings, applies a fix and the split, writes down what it saw.
local out = assert(io.open(vim.env.BIGANZI_OUT, 'w'))
local function finish(result)
  out:write(vim.fn.json_encode(result))
  out:close()
  vim.cmd('qall!')
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.BIGANZI_DRAFT))
local function waited(what, done)
  if not vim.wait(60000, done, 20) then
    finish({ error = 'nothing came: ' .. what })
    return false
  end
  return true
end
local function found()
  return vim.diagnostic.get(0)
end

local function actions(only)
  local params = vim.lsp.util.make_range_params()
  params.range = { start = { line = 0, character = 0 }, ['end'] = { line = vim.api.nvim_buf_line_count(0), character = 0 } }
  params.context = { diagnostics = {}, only = { only } }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 30000) or {}
  for _, answer in pairs(answers) do
    return answer.result or {}
  end
  return {}
end

local function apply(action)
  if action.command then
    local command = { command = action.command.command, arguments = action.command.arguments }
    vim.lsp.buf_request_sync(0, 'workspace/executeCommand', command, 30000)
    return
  end
  if not action.edit then
    local answers = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 30000) or {}
    for _, answer in pairs(answers) do
      action = answer.result or action
    end
  end
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
end

if waited('findings', function() return #found() > 0 end) then
  local result = { findings = {} }
  for _, finding in ipairs(found()) do
    table.insert(result.findings, { source = finding.source, message = finding.message })
  end
  for _, action in ipairs(actions('quickfix')) do
    if action.title == '改为“，”' then
      apply(action)
      result.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
      break
    end
  end
  local report = vim.api.nvim_get_current_buf()
  for _, action in ipairs(actions('refactor.extract')) do
    apply(action)
    result.report = table.concat(vim.api.nvim_buf_get_lines(report, 0, -1, false), '\n')
    break
  end
  vim.cmd('wall')
  finish(result)
end
